/** The problem types of this service, shared by its resources. */
package org.selamat.checkin.rest;
