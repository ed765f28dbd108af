/**
 * A document as a description without a form ({@link nl.wijkwerk.stuk.Stuk}), and the forms that
 * come from it: PDF, Word, Excel and CSV. Also reads a worksheet that somebody sends, without
 * trusting it.
 */
package nl.wijkwerk.stuk;
