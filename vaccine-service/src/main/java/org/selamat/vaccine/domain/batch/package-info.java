package org.selamat.vaccine.domain.batch;

/** Doses that a centre sends many at a time, and the report on each row. */
