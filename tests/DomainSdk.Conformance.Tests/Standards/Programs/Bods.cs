using System.Linq;
using DomainSdk;
using Standards.Bods;

namespace Standards;

/// <summary>Who owns what: what 'recordDetails' are depends, by conditions, on 'recordType'.</summary>
internal static class BodsProgram
{
    public static void Run()
    {
        var firm = new Statement.EntityStatement
        {
            StatementId = "1dc0e987-5c57-4a1c-b3ad-61353b66a9b7",
            StatementDate = "2026-03-01",
            DeclarationSubject = "firm-1",
            RecordId = "firm-1",
            RecordDetails = new EntityRecordDetails
            {
                IsComponent = false,
                EntityType = new EntityRecordDetailsEntityType { Type = EntityRecordDetailsEntityTypeType.RegisteredEntity },
                Name = "Harbour Works",
            },
        };
        var owner = new Statement.PersonStatement
        {
            StatementId = "019a93f1-e470-42e9-957b-03559861b2e2",
            StatementDate = "2026-03-01",
            DeclarationSubject = "firm-1",
            RecordId = "person-1",
            RecordDetails = new PersonRecordDetails
            {
                IsComponent = false,
                PersonType = PersonRecordDetailsPersonType.KnownPerson,
                Names = [new Name { FullName = "Ada Quay" }],
            },
        };
        var holding = new Statement.RelationshipStatement
        {
            StatementId = "fbfd0547-d0c6-4a00-b559-5c5e91c34f5c",
            StatementDate = "2026-03-01",
            DeclarationSubject = "firm-1",
            RecordId = "holding-1",
            RecordDetails = new RelationshipRecordDetails
            {
                IsComponent = false,
                Subject = "firm-1",
                InterestedParty = "person-1",
                Interests = [new Interest { Type = InterestType.Shareholding, Share = new InterestShare { Exact = 60 } }],
            },
        };

        var statements = new Statements([firm, owner, holding]);
        Expect.That(statements.Validate().IsValid);
        Statements read = Statements.Parse(statements.ToJson());
        Expect.That(read == statements);
        var lines = read.Value.Select(statement => statement switch
        {
            Statement.EntityStatement entity => $"{entity.RecordDetails.Name} is a firm",
            Statement.PersonStatement person => $"{person.RecordDetails.Names?[0].FullName} is a person",
            Statement.RelationshipStatement { RecordDetails: var details } => $"{details.Interests?[0].Share?.Exact} % of a firm",
        });
        Expect.That(lines.SequenceEqual(["Harbour Works is a firm", "Ada Quay is a person", "60 % of a firm"]));

        // The details of another kind of record are no details of this one.
        Expect.That(!Statement.IsValid(System.Text.Encoding.UTF8.GetBytes(owner.ToJson().Replace("\"person\"", "\"relationship\""))));
        var renamed = firm with { RecordDetails = firm.RecordDetails with { Name = "Harbour Works Ltd" } };
        Expect.That(renamed != firm && renamed.RecordType == StatementRecordType.Entity);
    }
}
