package org.selamat.status.person.domain;

/** Turns a document as written on a form into its index, with the key that identity-, vaccine- and status-service share. */
public interface DocumentHash {

    DocumentIndex of(Document document);
}
