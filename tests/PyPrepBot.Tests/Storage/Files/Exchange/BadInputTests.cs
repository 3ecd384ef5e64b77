using System.IO.Compression;
using System.Text;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class BadInputTests : IDisposable
{
    private readonly ExchangeFolder _folder = new ExchangeFolder().With("gil.yaml", Samples.Of("single"));

    public static TheoryData<ExchangeFormat> Formats => [.. Enum.GetValues<ExchangeFormat>()];

    [Theory, MemberData(nameof(Formats))]
    public void An_empty_file_is_refused(ExchangeFormat format) => _folder.Refuses("\r\n", format, "empty-file", 1);

    [Theory, MemberData(nameof(Formats))]
    public void A_file_of_fifty_megabytes_is_refused(ExchangeFormat format) => _folder.Refuses(new byte[50_000_000], format, "file-size", 1);

    [Theory, MemberData(nameof(Formats))]
    public void Unicode_text_of_excel_is_refused(ExchangeFormat format) =>
        _folder.Refuses([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id\ttopic\r\n")], format, "utf-16", 1);

    [Theory, MemberData(nameof(Formats))]
    public void Bytes_that_are_no_text_are_refused(ExchangeFormat format) => _folder.Refuses([1, 0, 2, 0, 3], format, "binary", 1);

    [Theory, MemberData(nameof(Formats))]
    public void A_byte_of_another_alphabet_is_refused_in_its_line(ExchangeFormat format) =>
        _folder.Refuses([.. "a\nb\n"u8, 0xE4, .. "\n"u8], format, "utf-8", 3);

    [Fact]
    public void A_workbook_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("xl/workbook.xml");

        _folder.Refuses(stream.ToArray(), ExchangeFormat.Csv, "binary", 1);
    }

    [Theory]
    [InlineData(10, "    author: a\n    author: b", "duplicate-field", 11)]
    [InlineData(10, "    author: &a b", "anchor", 10)]
    [InlineData(10, "\tauthor: a", "tab", 10)]
    [InlineData(2, "topic: threads", "unknown-topic", 2)]
    [InlineData(5, "    difficulty: simple", "word", 5)]
    public void A_fault_in_yaml_is_named(int line, string text, string rule, int found) =>
        _folder.Refuses(Samples.Of("output", "gil-002").WithLine(line, text), ExchangeFormat.Yaml, rule, found);

    [Theory]
    [InlineData("{\n\"schema\": 1,\n\"schema\": 1,\n\"questions\": []}", "duplicate-field", 3)]
    [InlineData("{\n\"schema\": 1,\n\"questions\": [],\n}", "syntax", 4)]
    [InlineData("{\n\"schema\": NaN}", "syntax", 2)]
    [InlineData("{\n\"schema\": null}", "null", 2)]
    [InlineData("{\n\"schema\": \"\\ud800\"}", "syntax", 2)]
    [InlineData("{\"schema\": 1}\n{}", "syntax", 2)]
    [InlineData("{\"schema\": 1,\n\"questions\": [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}", "nesting", 2)]
    [InlineData("[1]", "type", 1)]
    [InlineData("{\"schema\": 1, \"questions\": [\n{}]}", "missing-field", 2)]
    public void A_fault_in_json_is_named(string text, string rule, int line) => _folder.Refuses(text, ExchangeFormat.Json, rule, line);

    [Fact]
    public void A_thousand_brackets_are_refused() =>
        _folder.Refuses("{\"schema\": 1,\n\"questions\": " + new string('[', 1000), ExchangeFormat.Json, "nesting", 2);

    [Theory, MemberData(nameof(Formats))]
    public void An_id_that_exists_is_refused_by_add(ExchangeFormat format) =>
        _folder.Refuses(_folder.Export(format), format, "duplicate-id", LineOfFirst(format));

    [Fact]
    public void An_id_that_stands_twice_is_refused()
    {
        var text = ExchangeFolder.EveryKind.Replace("gil-003", "gil-002", StringComparison.Ordinal);

        _folder.Refuses(text, ExchangeFormat.Yaml, "duplicate-id", text.Split('\n').Index().Last(line => line.Item.Contains("gil-002", StringComparison.Ordinal)).Index + 1);
    }

    [Fact]
    public void A_replaced_question_must_exist() => _folder.Refuses(
        Samples.Of("output", "gil-002").WithLine(5, "    difficulty: easy\n    replaces: gil-077"), ExchangeFormat.Yaml, "unknown-id", 6);

    public void Dispose() => _folder.Dispose();

    private static int LineOfFirst(ExchangeFormat format) => format switch
    {
        ExchangeFormat.Csv => 2,
        _ => 5,
    };
}
