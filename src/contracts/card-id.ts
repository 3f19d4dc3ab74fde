/** A brand of gift card or prepaid code: the name of its file in `cards/`. A catalogue test holds that every reference names a file. */
export type CardId = string;
