using System;
using System.Linq;
using DomainSdk;
using Standards.CycloneDx;

namespace Standards;

/// <summary>A bill of materials: closed objects, recursion, defaults, and licences that are one of two kinds of list.</summary>
internal static class CycloneDxProgram
{
    public static void Run()
    {
        var library = new Component
        {
            Type = ComponentType.Library,
            Name = "tides",
            Version = "1.2.0",
            Hashes = [new Hash { Alg = HashAlg.SHA256, Content = new string('a', 64) }],
            Licenses = (ValueArray<LicenseChoiceItem>)[new LicenseChoiceItem { License = new License { Id = Spdx.MIT } }],
        };
        var bom = new Bom
        {
            SpecVersion = "1.5",
            SerialNumber = "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
            Metadata = new Metadata { Timestamp = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) },
            Components = [library with { Components = [library with { Name = "moon" }] }],
        };
        Expect.That(bom.Validate().IsValid);
        Bom read = Bom.Parse(bom.ToJson());
        Expect.That(read == bom && read.BomFormat == "CycloneDX" && read.Version == 1);

        // What was not given is its default, and is not written.
        Expect.That(read.Components!.Value[0].Scope == ComponentScope.Required);
        Expect.That(!read.ToJson().Contains("scope", StringComparison.Ordinal));
        Expect.That((library with { Scope = ComponentScope.Optional }).ToJson().Contains("\"scope\":\"optional\"", StringComparison.Ordinal));

        string licences = read.Components.Value[0].Licenses switch
        {
            LicenseChoice.MultipleLicenses several => string.Join(", ", several.Value.Select(choice => choice.License.Name ?? $"{choice.License.Id}")),
            LicenseChoice.SPDXLicenseExpression expression => expression.Value[0].Expression,
            null => "none",
        };
        Expect.That(licences == "MIT");
    }
}
