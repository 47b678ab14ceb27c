/** The HTTP doors: citizens, staff, public. */
package org.selamat.helpdesk.rest;
