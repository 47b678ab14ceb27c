/** The app and the outside world as tests play them. */
package org.selamat.identity.testsupport;
