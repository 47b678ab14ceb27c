/** The one door to the five services: it serves exactly the operations that the route files list, and nothing else. */
package org.selamat.gateway;
