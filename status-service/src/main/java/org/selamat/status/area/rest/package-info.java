/** Districts for everyone, cells for people, residences for officers. */
package org.selamat.status.area.rest;
