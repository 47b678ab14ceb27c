/** Evidence and policies for tests, in the words of the field. */
package org.selamat.status.testsupport;
