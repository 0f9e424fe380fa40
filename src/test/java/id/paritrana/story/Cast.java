package id.paritrana.story;

import id.paritrana.Database.Portal;
import id.paritrana.identity.Account;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.web.BrowserWindow;
import id.paritrana.web.People;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the story: one administrator is there, who lets in all others. */
final class Cast implements AutoCloseable {

  private final Portal portal;
  private final List<Person> present = new ArrayList<>();
  private final Map<String, Person.Way> ways = new HashMap<>();

  Cast(Portal portal) {
    this.portal = portal;
  }

  void gather() {
    People people = new People(portal);
    Account first =
        people.person(
            people.organisation(Organisation.Kind.INSPECTORATE),
            "Administrator",
            Role.ADMINISTRATOR);
    Administrator administrator =
        new Administrator(
            enter(
                BrowserWindow.desktop(portal), new Person.Way(first.username(), People.PASSWORD)));
    administrator.organisation("PANITIA", "Panitia Provinsi (contoh)", Organisation.Kind.COMMITTEE);
    administrator.organisation("PENGAWAS", "Inspektorat (contoh)", Organisation.Kind.INSPECTORATE);
    administrator.organisation("CABANG", "Kantor Cabang (contoh)", Organisation.Kind.BRANCH_OFFICE);
    administrator.organisation("HULU", "Kabupaten Contoh Hulu", Organisation.Kind.REGENCY);
    administrator.organisation("HILIR", "Kabupaten Contoh Hilir", Organisation.Kind.REGENCY);
    administrator.organisation("PESISIR", "Kota Contoh Pesisir", Organisation.Kind.CITY);
    administrator.organisation("SEBERANG", "Kabupaten Contoh Seberang", Organisation.Kind.REGENCY);
    administrator.organisation("MUARA", "Kota Contoh Muara", Organisation.Kind.CITY);
    admit(administrator, "panitia", "Panitia Provinsi", "PANITIA", Role.ORGANISER);
    admit(administrator, "verifikator", "Verifikator", "PANITIA", Role.VERIFIER);
    for (int seat = 1; seat <= 9; seat++) {
      admit(administrator, "penilai" + seat, "Penilai " + seat, "PANITIA", Role.ASSESSOR);
    }
    admit(administrator, "hulu", "Bagian Kesra Hulu", "HULU", Role.NOMINATOR);
    admit(administrator, "cabang", "Kantor Cabang", "CABANG", Role.NOMINATOR);
    admit(administrator, "pengamat", "Pengamat", "PENGAWAS", Role.OBSERVER);
  }

  /** Signs in at a desk. */
  Person atDesk(String username) {
    return enter(BrowserWindow.desktop(portal), ways.get(username));
  }

  /** Signs in on a small phone. */
  Person onPhone(String username) {
    return enter(BrowserWindow.phone(portal), ways.get(username));
  }

  /** Somebody who has no account. */
  Person passerBy() {
    Person person = new Person(BrowserWindow.desktop(portal));
    present.add(person);
    return person;
  }

  /** Keeps a picture of where everybody stands, to see why the story broke off. */
  void standStill() {
    for (int i = 0; i < present.size(); i++) {
      present.get(i).keep("story-broken-" + i);
    }
  }

  @Override
  public void close() {
    present.forEach(Person::close);
  }

  private void admit(
      Administrator administrator, String username, String name, String organisation, Role role) {
    ways.put(username, administrator.account(username, name, organisation, role));
  }

  private Person enter(BrowserWindow window, Person.Way way) {
    Person person = new Person(window);
    present.add(person);
    return person.signIn(way);
  }
}
