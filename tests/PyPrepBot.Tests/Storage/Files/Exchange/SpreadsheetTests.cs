using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class SpreadsheetTests : IDisposable
{
    private const string Names = "id,topic,difficulty,kind,prompt,code,answer,explain,refs,author,since";

    private const string Explain = "\"A thread holds the lock of the interpreter, while it runs bytecode:\r\none at a time.\"";

    private readonly ExchangeFolder _folder = new();

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_separator_of_any_country_is_understood(char separator)
    {
        var text = $"\uFEFF{Names}\r\n{Row()}\r\n".Replace(",", $"{separator}", StringComparison.Ordinal);

        var plan = _folder.Plan(text, ExchangeFormat.Csv, ImportMode.Add);

        Assert.Empty(plan.Faults);
        Assert.Equal(["gil-001"], plan.Added);
    }

    [Fact]
    public void A_first_line_that_names_the_separator_is_understood() =>
        Assert.Empty(_folder.Plan($"sep=;\r\n{Names}\r\n{Row()}\r\n".Replace(',', ';'), ExchangeFormat.Csv).Faults);

    [Fact]
    public void A_missing_column_is_named() =>
        _folder.Refuses(Names.Replace(",author", "", StringComparison.Ordinal) + "\r\nx\r\n", ExchangeFormat.Csv, "missing-column", 1);

    [Fact]
    public void An_unknown_column_is_named() => _folder.Refuses($"{Names},promt\r\n{Row()},x\r\n", ExchangeFormat.Csv, "unknown-column", 1);

    [Fact]
    public void A_column_that_is_there_twice_is_named() => _folder.Refuses($"{Names},id\r\n{Row()}\r\n", ExchangeFormat.Csv, "duplicate-column", 1);

    // The explanation takes two lines, so the second row begins in line 4.
    [Fact]
    public void A_cell_without_a_column_is_named_in_its_line() =>
        _folder.Refuses($"{Names}\r\n{Row()}\r\n{Row("gil-002")},x\r\n", ExchangeFormat.Csv, "stray-cell", 5);

    [Fact]
    public void A_fault_behind_a_line_end_in_a_cell_is_named_in_its_line() =>
        _folder.Refuses($"{Names}\r\n{Row()}\r\n{Row("gil-002", author: "some body")}\r\n", ExchangeFormat.Csv, "pattern", 5);

    [Fact]
    public void A_quote_that_is_not_closed_is_named() =>
        _folder.Refuses($"{Names}\r\n{Row()}\r\ngil-002,gil,\"easy,output\r\n", ExchangeFormat.Csv, "quotes", 4);

    [Fact]
    public void A_date_in_the_order_of_a_country_is_named() =>
        _folder.Refuses($"{Names}\r\n{Row().Replace("2026-11-22", "22.11.2026", StringComparison.Ordinal)}\r\n", ExchangeFormat.Csv, "pattern", 3);

    [Fact]
    public void An_unknown_topic_is_named() =>
        _folder.Refuses($"{Names}\r\n{Row().Replace(",gil,", ",gill,", StringComparison.Ordinal)}\r\n", ExchangeFormat.Csv, "unknown-topic", 2);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("@x")]
    [InlineData("-1")]
    [InlineData("3.10")]
    [InlineData("True")]
    [InlineData("")]
    [InlineData("'=1")]
    [InlineData("'")]
    public void What_a_spreadsheet_would_change_is_guarded_and_comes_back(string text)
    {
        Assert.Equal("'" + text, SheetCell.Guarded(text));
        Assert.Equal(text, SheetCell.Bare(SheetCell.Guarded(text)));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("'quoted'")]
    [InlineData("a=1")]
    public void What_a_spreadsheet_leaves_alone_is_not_touched(string text)
    {
        Assert.Equal(text, SheetCell.Guarded(text));
        Assert.Equal(text, SheetCell.Bare(text));
    }

    [Fact]
    public void No_cell_of_an_export_begins_a_formula()
    {
        _folder.With("gil.yaml", Samples.Of("output").Replace("|\n      a\n      1", "\"=cmd|' /C calc'!A0\"", StringComparison.Ordinal));

        var text = _folder.Export(ExchangeFormat.Csv);

        Assert.Contains(",\"'=cmd|' /C calc'!A0\",", text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Row(string id = "gil-001", string author = "somebody") =>
        $"{id},gil,easy,output,What does the program print?,print(1),'1,{Explain},https://docs.python.org/3/,{author},2026-11-22";
}
