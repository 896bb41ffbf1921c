using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R6: a signatory is a person who belonged to the participant, directly or through other bodies, when signing.</summary>
internal sealed class R06Signatories : IIntegrityRule<DomainCorpus>
{
    public string Code => "R6";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var agreement in corpus.Agreements)
        {
            var participants = agreement.Value.Participants;
            for (var i = 0; i < participants.Count; i++)
            {
                var participant = participants[i];
                if (participant.SignatoryId is not { } id || corpus.Find(id) is not { } signatory || corpus.Find(participant.PartyId) is not { } party) continue;
                var location = agreement.Locate($"/participants/{i}/signatoryId");
                if (signatory.Value is not PersonParty)
                    yield return NoPerson(location, signatory);
                else if (!Belongs(corpus, signatory.Value, party.Value.Id, DateOfSigning(agreement.Value, participant)))
                    yield return NoMember(location, signatory, party);
            }
        }
    }

    private static TemporalRange? DateOfSigning(Agreement agreement, Participant participant)
    {
        foreach (var action in participant.Actions ?? [])
            if (action.Type == TreatyActionType.Signature) return Dates.Of(action.Date);
        return Dates.Of(agreement.DateSigned);
    }

    private static bool Belongs(DomainCorpus corpus, Party signatory, PartyId party, TemporalRange? date)
    {
        var seen = new HashSet<PartyId> { signatory.Id };
        var pending = new Queue<Party>([signatory]);
        while (pending.TryDequeue(out var member))
        {
            if (member.Id == party) return true;
            foreach (var body in member.MembershipsAt(date))
                if (seen.Add(body) && corpus.Find(body) is { } next) pending.Enqueue(next.Value);
        }

        return false;
    }

    private Finding NoPerson(FactLocation location, Entity<Party> signatory) =>
        RuleFinding.Create(Code, location, $"The signatory '{signatory.Key}' is not a person.") with
        {
            Expected = "a person",
            Found = signatory.Key,
            Related = [RuleFinding.Related(signatory.Locate("/kind"), $"the kind of '{signatory.Key}'")],
        };

    private Finding NoMember(FactLocation location, Entity<Party> signatory, Entity<Party> party) =>
        RuleFinding.Create(Code, location, $"The signatory '{signatory.Key}' did not belong to '{party.Key}' when it was signed.") with
        {
            Expected = $"a member of '{party.Key}' at that time",
            Found = signatory.Key,
            Related = [RuleFinding.Related(signatory.KeyLocation, $"party '{signatory.Key}'")],
        };
}
