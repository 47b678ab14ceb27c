/** Voids and replaces doses that are wrong: proposed by one, approved by another, or agreed on in helpdesk-service. */
package org.selamat.vaccine.application.correction;
