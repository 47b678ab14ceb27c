/** What officers do about crowds; nothing here tells where any person has been. */
package org.selamat.checkin.exposure.rest;
