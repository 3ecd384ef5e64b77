using System.IO.Compression;
using System.Text.Json;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.GroupExport;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class PackageTests
{
    [Fact]
    public void A_package_holds_its_files_and_a_readme_that_names_them()
    {
        var package = Package.Of([new ExportEntry("a.json", "all of it", "[1]")]);

        Assert.Equal("[1]", Read(package, "a.json"));
        Assert.Contains("a.json: all of it", Read(package, "README.txt"), StringComparison.Ordinal);
        Assert.Empty(package.LeftOut);
    }

    [Fact]
    public void What_does_not_fit_is_left_out_the_largest_first_and_said()
    {
        var large = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number * 7919L % 104_729} "));

        var package = Package.Of([new ExportEntry("large.json", "much", large), new ExportEntry("a.json", "little", "[1]")], most: 2_000);

        Assert.Equal(["large.json"], package.LeftOut);
        Assert.InRange(package.Content.Length, 1, 2_000);
        Assert.Contains("Left out, because the file would be too large: large.json", Read(package, "README.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quotes\" and \\ and \n\t\u0001 and ünïcode 🐍")]
    public void What_is_written_as_json_is_read_back(string text)
    {
        var json = JsonWriting.Of(new Dictionary<string, object?> { ["text"] = text, ["list"] = new object?[] { 1, 2.5, true, null } });

        using var read = JsonDocument.Parse(json);
        Assert.Equal(text, read.RootElement.GetProperty("text").GetString());
        Assert.Equal(["1", "2.5", "true", "null"], read.RootElement.GetProperty("list").EnumerateArray().Select(item => item.GetRawText()));
    }

    private static string Read(Package package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package.Content));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
