/** The door for a phone that wants to keep its owner's status. */
package org.selamat.status.statement.rest;
