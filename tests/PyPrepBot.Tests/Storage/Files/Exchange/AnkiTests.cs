using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class AnkiTests : IDisposable
{
    private readonly ExchangeFolder _folder = new ExchangeFolder().With("gil.yaml", ExchangeFolder.EveryKind);

    [Fact]
    public void The_head_says_what_stands_where()
    {
        var head = _folder.Export(ExchangeFormat.Anki).Split('\n')[..4];

        Assert.Equal(["#separator:tab", "#html:true"], head[..2]);
        Assert.StartsWith("#columns:Front\tBack\tid\ttopic\t", head[2], StringComparison.Ordinal);
        Assert.Equal($"#tags column:{head[2].Split('\t').Length}", head[3]);
    }

    [Fact]
    public void A_note_takes_one_line() => Assert.Equal(4 + 8, _folder.Export(ExchangeFormat.Anki).TrimEnd('\n').Split('\n').Length);

    [Fact]
    public void The_front_shows_code_and_options_and_not_which_is_right()
    {
        var bug = AnkiCard.Front(Samples.Question(Samples.Of("bug")));

        Assert.Contains("<pre style=\"text-align:left\"><code>total = 0<br>for n in 3:<br>", bug, StringComparison.Ordinal);
        Assert.Contains("<li>Line 2</li>", bug, StringComparison.Ordinal);
        Assert.DoesNotContain("range(3)", bug, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_of_an_order_does_not_stand_in_order()
    {
        var front = AnkiCard.Front(Samples.Question(Samples.Of("order")));

        var places = "first second third".Split(' ').Select(word => front.IndexOf(word, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.NotEqual(places.Order(), places);
    }

    [Fact]
    public void A_file_that_anki_wrote_without_names_is_read_by_the_order_of_its_fields()
    {
        var lines = _folder.Export(ExchangeFormat.Anki).Split('\n').Where(line => !line.StartsWith("#columns", StringComparison.Ordinal));

        var plan = _folder.Plan(string.Join('\n', lines), ExchangeFormat.Anki, ImportMode.Update);

        Assert.Empty(plan.Faults);
        Assert.Equal(8, plan.Unchanged.Count);
    }

    [Fact]
    public void Two_sides_alone_are_no_question() => _folder.Refuses("#separator:tab\nFront\tBack\n", ExchangeFormat.Anki, "missing-column", 1);

    [Fact]
    public void Html_in_a_field_is_named_in_its_line()
    {
        var text = _folder.Export(ExchangeFormat.Anki)
            .Replace("\"What happens in", "\"What <b>happens</b> in", StringComparison.Ordinal);

        _folder.Refuses(text, ExchangeFormat.Anki, "html", 5);
    }

    [Theory]
    [InlineData("a<br>b", "a\nb")]
    [InlineData("a<div>b</div>", "a\nb")]
    [InlineData("a&nbsp;&lt;b&gt; &amp;amp;", "a <b> &amp;")]
    [InlineData("a < b", "a < b")]
    public void What_the_editor_of_anki_writes_is_text(string html, string text) =>
        Assert.Equal(text, AnkiHtml.TextOf(html, 1, new FaultLog("in")));

    public void Dispose() => _folder.Dispose();
}
