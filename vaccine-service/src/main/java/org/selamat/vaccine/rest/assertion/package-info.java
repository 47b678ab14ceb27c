/** Identity assertions: how a name reaches this service without being kept in it. */
package org.selamat.vaccine.rest.assertion;
