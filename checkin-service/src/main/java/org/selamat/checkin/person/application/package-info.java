/** What follows when two ids become one person, or two again. */
package org.selamat.checkin.person.application;
