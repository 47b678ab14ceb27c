/** Names of holders: how they are written on a certificate and when two of them are one person. */
package org.selamat.vaccine.domain.name;
