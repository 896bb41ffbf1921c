using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Sampling;

/// <summary>A part of a pattern that can write a text it matches.</summary>
internal abstract class PatternPart
{
    /// <summary>Texts are cut off behind this.</summary>
    private const int LongestText = (1 << 20) + 1;

    private PatternPart(long minLength) => MinLength = (int)Math.Min(minLength, LongestText);

    /// <summary>The length of the shortest text, in code points.</summary>
    public int MinLength { get; }

    /// <summary>Writes a text.</summary>
    public abstract void Write(PatternWriter writer);

    /// <summary>The part that a node of the syntax tree stands for.</summary>
    public static PatternPart From(RegexNode node) => node switch
    {
        RegexNode.Set set => new OneOf(new SetSampler(set.Members)),
        RegexNode.Sequence sequence => new Sequence(Array.ConvertAll(sequence.Parts, From)),
        RegexNode.Alternation alternation => new Alternation(Array.ConvertAll(alternation.Branches, From)),
        RegexNode.Repeat repeat => new Repeat(From(repeat.Body), repeat.Min, repeat.Max),
        RegexNode.Group group => new Group(From(group.Body), group.Index),
        RegexNode.BackReference reference => new BackReference(reference.Numbers),
        _ => new Nothing(),
    };

    private sealed class Nothing() : PatternPart(0)
    {
        public override void Write(PatternWriter writer)
        {
        }
    }

    private sealed class OneOf(SetSampler set) : PatternPart(1)
    {
        public override void Write(PatternWriter writer) => writer.Append(set.Draw(writer.Random));
    }

    private sealed class Sequence(PatternPart[] parts) : PatternPart(parts.Sum(p => (long)p.MinLength))
    {
        public override void Write(PatternWriter writer)
        {
            foreach (var part in parts) part.Write(writer);
        }
    }

    private sealed class Alternation(PatternPart[] branches) : PatternPart(branches.Min(b => b.MinLength))
    {
        public override void Write(PatternWriter writer)
        {
            const int tries = 4;
            var branch = writer.Random.Pick(branches);
            for (var i = 0; i < tries && branch.MinLength - MinLength > writer.Slack; i++) branch = writer.Random.Pick(branches);
            writer.Slack -= branch.MinLength - MinLength;
            branch.Write(writer);
        }
    }

    private sealed class Repeat(PatternPart body, int min, int max) : PatternPart((long)body.MinLength * min)
    {
        private const int AllSlack = 25;

        public override void Write(PatternWriter writer)
        {
            var each = Math.Max(1, body.MinLength);
            var more = (int)Math.Min((long)max - min, Math.Max(0, writer.Slack) / each);
            if (!writer.Random.Chance(AllSlack)) more = writer.Random.Between(0, more);
            writer.Slack -= more * body.MinLength;
            for (var i = (long)min + more; i > 0 && writer.Length < LongestText; i--)
            {
                var before = writer.Length;
                body.Write(writer);
                // A body that can be empty would otherwise be written as often as the pattern says, for nothing.
                if (writer.Length == before && i < min) break;
            }
        }
    }

    private sealed class Group(PatternPart body, int index) : PatternPart(body.MinLength)
    {
        public override void Write(PatternWriter writer)
        {
            var start = writer.Position;
            body.Write(writer);
            writer.Capture(index, start);
        }
    }

    private sealed class BackReference(List<int> groups) : PatternPart(0)
    {
        public override void Write(PatternWriter writer) => writer.Repeat(groups);
    }
}
