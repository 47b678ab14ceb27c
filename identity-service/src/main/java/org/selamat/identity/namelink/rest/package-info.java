/** The doors to other names, the person's and the officers'. */
package org.selamat.identity.namelink.rest;
