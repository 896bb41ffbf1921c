using DomainSdk.CodeGeneration.Tests.Compiling;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>Records made in code, which nest without limit.</summary>
internal static class DeepRecords
{
    private const string Schema = """
        {
          "title": "Node", "type": "object",
          "properties": {
            "id": { "type": "integer" }, "next": { "$ref": "#" }, "some": { "type": "array", "items": { "$ref": "#" } },
            "named": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "either": { "oneOf": [{ "$ref": "#/$defs/link" }, { "type": "string" }] },
            "either2": { "type": ["string", "null"] }
          },
          "$defs": { "link": { "title": "Link", "type": "object", "required": ["to"], "properties": { "to": { "$ref": "#" } } } }
        }
        """;

    private const string Program = """
        using System;
        using System.Linq;
        using DomainSdk;
        using Acme.News;

        internal static class Program
        {
            public static string Of(int depth, int kind)
            {
                var (a, b) = (Chain(depth, kind, 1), Chain(depth, kind, 1));
                var other = Chain(depth, kind, 2);
                if (!a.Equals(b)) return "not equal";
                if (a.Equals(other)) return "equal to another";
                if (a.GetHashCode() != b.GetHashCode()) return "not the same hash code";
                if (a.ToString().Length < 1000 || a.ToString() != b.ToString()) return "no text";
                var errors = a.Validate().Errors;
                if (errors.Count != 1 || errors[0].Id != "DSDK2019") return "not refused by Validate: " + string.Join(", ", errors.Take(3));
                try
                {
                    a.ToJson(indented: true);
                    return "written";
                }
                catch (InvalidOperationException e)
                {
                    return e.Message.Contains("512") ? "" : e.Message;
                }
            }

            private static Node Chain(int depth, int kind, long last)
            {
                var node = new Node { Id = last };
                for (var i = 0; i < depth; i++)
                {
                    node = kind switch
                    {
                        0 => new Node { Next = node },
                        1 => new Node { Some = [node] },
                        2 => new Node { Named = ValueMap.Create<Node>([new("a", node)]) },
                        _ => new Node { Either = new Link { To = node } },
                    };
                }

                return node;
            }
        }
        """;

    /// <summary>What is not right of chains of 100,000 records.</summary>
    public static IReadOnlyList<string> Problems()
    {
        var run = GeneratedCode.Of("node.json", Schema).Load(Program).GetType("Program", throwOnError: true)!.GetMethod("Of")!.CreateDelegate<Func<int, int, string>>();
        return
        [
            .. from kind in Enumerable.Range(0, 4)
               from size in new[] { 256, 1024 }
               let problem = StackSizes.Run(size, () => run(100_000, kind))
               where problem.Length > 0
               select $"kind {kind}, {size} KiB: {problem}",
        ];
    }
}
