/** The OAuth endpoint at which the app asks for a code and answers with it. */
package org.selamat.identity.signin.rest;
