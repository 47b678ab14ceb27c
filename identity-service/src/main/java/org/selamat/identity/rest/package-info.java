/** What the resources share: the head of the API document, the problem types, and OAuth's errors. */
package org.selamat.identity.rest;
