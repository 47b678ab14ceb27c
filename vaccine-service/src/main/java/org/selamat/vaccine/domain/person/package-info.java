/** Which ids are one person, and that somebody is to be forgotten. */
package org.selamat.vaccine.domain.person;
