/** Which ids are one person. */
package org.selamat.checkin.person.domain;
