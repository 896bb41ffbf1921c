using DomainSdk;
using Standards.Ocds;

namespace Standards;

/// <summary>Public contracts: nearly every member can be absent, null or there, and that makes a difference when releases are merged.</summary>
internal static class OcdsProgram
{
    public static void Run()
    {
        var release = new Release
        {
            Ocid = "ocds-213czf-1",
            Id = "1",
            Date = new System.DateTimeOffset(2026, 3, 1, 0, 0, 0, System.TimeSpan.Zero),
            Tag = ["tender"],
            Parties = [new Organization { Id = "town", Name = "Town of Quay", Roles = (ValueArray<string>)["buyer"] }],
            Buyer = new OrganizationReference { Id = "town", Name = "Town of Quay" },
            Tender = new Tender
            {
                Id = "tender-1",
                Title = "A new quay wall",
                Status = TenderStatus.Active,
                Value = new Value { Amount = 1_200_000, Currency = ValueCurrency.EUR },
                Items = [new Item { Id = 1, Description = "Sheet piles" }],
            },
        };
        Expect.That(release.Validate().IsValid);
        Release read = Release.Parse(release.ToJson());
        Expect.That(read == release);

        // Absent, null and a value are three things.
        var tender = read.Tender!;
        Expect.That(!tender.Description.IsPresent && tender.Title.Or(null) == "A new quay wall");
        var withdrawn = tender with { Description = (string?)null, Status = TenderStatus.Withdrawn };
        Expect.That(withdrawn.ToJson().Contains("\"description\":null", System.StringComparison.Ordinal));

        // An identifier is a text or a number, and says which.
        string id = tender.Items!.Value[0].Id.Match(text => text, number => $"no. {number}");
        Expect.That(id == "no. 1");
    }
}
