using System.Text;
using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Primers;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files.Primers;

public sealed class PrimerFileTests
{
    private const string Sound = """
        # Global Interpreter Lock

        ## Model

        One lock for an interpreter.
        It is handed over.

        A second paragraph with `code`.

        ## Traps

        - `n += 1` is **not** one step.
        - The second trap; `**` is code here.

        ## Trade-offs

        - Simple, but on one core.

        ## Versions

        - **3.12** One lock an interpreter.
        - **3.11-3.13** Something else.

        ## Sources

        - [The glossary](https://docs.python.org/3/glossary.html)
        """;

    [Fact]
    public void A_primer_is_read_by_its_sections()
    {
        var primer = Read(Sound).Primer!;

        Assert.Equal(("gil", "Global Interpreter Lock"), (primer.Topic, primer.Title));
        Assert.Equal(["One lock for an interpreter. It is handed over.", "A second paragraph with `code`."], primer.Model);
        Assert.Equal(2, primer.Traps.Count);
        Assert.Equal(["3.12", "3.11-3.13"], primer.Versions.Select(change => change.Releases));
        Assert.Equal("One lock an interpreter.", primer.Versions[0].Text);
        Assert.Equal("The glossary", Assert.Single(primer.Sources).Name);
    }

    [Theory]
    [InlineData("# Global Interpreter Lock", "# The lock", "title", 1)]
    [InlineData("## Traps", "## Pitfalls", "sections", 1)]
    [InlineData("- The second trap; `**` is code here.", "", "count", 10)]
    [InlineData("- Simple, but on one core.", "Simple, but on one core.", "list", 17)]
    [InlineData("- **3.12** One", "- In 3.12 one", "version", 21)]
    [InlineData("[The glossary](https://docs.python.org/3/glossary.html)", "The glossary", "source", 26)]
    [InlineData("[The glossary](https://docs.python.org/3/glossary.html)", "[The glossary](http://docs.python.org/)", "source", 26)]
    [InlineData("is **not** one step", "is **not one step", "markup", 12)]
    [InlineData("with `code`.", "with `code.", "markup", 8)]
    [InlineData("A second paragraph", "A [second](https://x.test) paragraph", "markup", 8)]
    public void What_is_not_as_it_should_be_is_named_with_its_line(string before, string after, string rule, int line)
    {
        var file = Read(Sound.Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(file.Faults.Faults, fault => fault.Rule == rule && fault.Line == line && fault.File == "primers/gil.md");
        Assert.Null(file.Primer);
    }

    [Theory]
    [InlineData("One lock for an interpreter.", 601)]
    [InlineData("- Simple, but on one core.", 241)]
    public void A_screen_is_only_so_long(string text, int length)
    {
        var file = Read(Sound.Replace(text, text.PadRight(length, 'x'), StringComparison.Ordinal));

        Assert.Contains(file.Faults.Faults, fault => fault.Rule == "length");
    }

    [Fact]
    public void A_file_is_called_like_its_topic() =>
        Assert.Contains(Read(Sound, "primers/gli.md").Faults.Faults, fault => fault.Rule == "unknown-topic" && fault.HowToMend.Contains("gil", StringComparison.Ordinal));

    [Fact]
    public void Windows_line_ends_make_no_difference() => Assert.NotNull(Read(Sound.ReplaceLineEndings("\r\n")).Primer);

    [Theory]
    [InlineData("")]
    [InlineData("\0\0")]
    [InlineData("No title")]
    public void A_file_of_something_else_is_refused(string text) => Assert.NotEmpty(Read(text).Faults.Faults);

    private static PrimerFile Read(string text, string name = "primers/gil.md") =>
        PrimerFile.Read(name, Encoding.UTF8.GetBytes(text), TopicsFile.Read(Encoding.UTF8.GetBytes(Samples.Topics)));
}
