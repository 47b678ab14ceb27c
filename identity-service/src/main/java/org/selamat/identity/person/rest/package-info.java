/** The app's door to one's own profile, dependants and identity assertions. */
package org.selamat.identity.person.rest;
