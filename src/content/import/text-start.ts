/** What a paragraph may begin with, as a class of characters: no lower-case letter and no mark that ends something. */
export const TEXT_START = "[\\p{Lu}\\p{Lt}\\p{Lo}\\d“‘«\"'(\\[¿¡•$€£¥]";
