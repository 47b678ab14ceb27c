/** Keeps grants, and reads a person's status for staff who hold one or a legal basis. */
package org.selamat.status.grant.application;
