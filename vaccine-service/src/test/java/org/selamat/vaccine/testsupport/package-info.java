/** What several tests need. */
package org.selamat.vaccine.testsupport;
