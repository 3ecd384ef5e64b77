namespace PyPrepBot.Tests.Architecture;

public sealed class MethodScanTests
{
    private const string Planted = """"
        using System;

        namespace Planted;

        /// <summary>class { ( "</summary>
        [Obsolete("class {")]
        public sealed class Sample(int first, int second) : IDisposable
        {
            private readonly int[] _table =
            [
                1,
                2,
            ];

            public int Size { get; } = Count("}");

            public Sample() : this(1, 2) { }

            [Obsolete("{", error: false)]
            public static string Three(string text = "{") =>
                text;

            public T Five<T>(Func<int, T> make)
                where T : class
            {
                return make(1);
            }

            private string Nine(char quote)
            {
                // an unpaired { in a comment
                var raw = """ a "{" of "" quotes """;
                var verbatim = @"C:\{""";
                var hole = $"{{ {(quote == '{' ? "}" : $"{raw}{{")} \"{{ ";
                int Local(int x) { return x; }
                return raw + verbatim + hole + Local(1);
            }

            private int Four(int number) => number switch
            {
                _ => 0,
            };

            private enum Colour { Red, Green }

            private static class Inner
            {
                public static void Two(Action work)
                    { work(); }
            }
        }
        """";

    [Fact]
    public void Methods_are_found_with_their_length()
    {
        var methods = MethodScan.Of(CodeMask.Of(Planted));

        Assert.Equal(
            [
                new Method("Sample", 1), new Method("Three", 3), new Method("Five", 5), new Method("Nine", 9),
                new Method("Four", 4), new Method("Two", 2),
            ],
            methods);
    }

    [Fact]
    public void A_mask_keeps_every_line_and_no_literal()
    {
        var code = CodeMask.Of(Planted);

        Assert.Equal(Planted.Split('\n').Select(line => line.Length), code.Split('\n').Select(line => line.Length));
        Assert.DoesNotContain("unpaired", code, StringComparison.Ordinal);
        Assert.DoesNotContain("quotes", code, StringComparison.Ordinal);
        Assert.Equal(code.Count(character => character == '{'), code.Count(character => character == '}'));
    }
}
