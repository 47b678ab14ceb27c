/** Takes doses that a centre sends many at a time. */
package org.selamat.vaccine.application.batch;
