package id.paritrana.story;

import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;

/** Enters organisations and opens the accounts of everybody else. */
record Administrator(Person person) {

  void organisation(String code, String name, Organisation.Kind kind) {
    person.menu("Organisasi");
    person.follow("Daftarkan organisasi");
    person
        .main()
        .fill("code", code)
        .fill("name", name)
        .select("kind", kind.name())
        .fill("region", "Kalimantan Timur")
        .select("zone", "Asia/Makassar")
        .press("Daftarkan");
    person.told("Organisasi didaftarkan.");
  }

  /** The first password is shown once, to be handed over. */
  Person.Way account(String username, String name, String organisation, Role role) {
    person.menu("Akun");
    person.follow("Buka akun");
    Part form = person.main();
    form.fill("username", username)
        .fill("displayName", name)
        .select("organisation", organisation)
        .tick("roles", role.name())
        .press("Buka akun ini");
    form.sees("hanya ditunjukkan sekali");
    return new Person.Way(username, form.in("code.password").root().innerText());
  }
}
