/** The officers' queue of foreign certificates. */
package org.selamat.vaccine.application.review;
