/** Small builders and a client that the tests of this service share. */
package org.selamat.checkin.testsupport;
