/** How many check-ins a day had, for everyone, in the shapes that the ministry published. */
package org.selamat.checkin.opendata;
