using System.Xml.Linq;

namespace PyPrepBot.Tests.Architecture;

/// <summary>Clocks, shared randomness and sleeping are stopped by the compiler; these see to it that it stays so.</summary>
public sealed class BannedClockTests
{
    private static readonly XDocument Props = XDocument.Parse(Repository.Read("Directory.Build.props"));

    [Fact]
    public void Every_project_is_compiled_with_the_list()
    {
        var packages = Props.Descendants("PackageReference").Select(package => package.Attribute("Include")?.Value);
        var files = Props.Descendants("AdditionalFiles").Select(file => file.Attribute("Include")?.Value);

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", packages);
        Assert.Contains("$(MSBuildThisFileDirectory)BannedSymbols.txt", files);
        Assert.Equal("true", Props.Descendants("TreatWarningsAsErrors").Single().Value);
    }

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.Random.Shared")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken)")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32)")]
    public void The_list_names_it(string symbol) =>
        Assert.Contains(Repository.Read("BannedSymbols.txt").Split('\n'), line => line.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void Nobody_switches_it_off()
    {
        Assert.DoesNotContain("RS0030", Repository.Read(".editorconfig"), StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Sources, file => file.Text.Contains("RS0030", StringComparison.Ordinal));
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories),
            file => Assert.DoesNotContain("NoWarn", File.ReadAllText(file), StringComparison.Ordinal));
    }
}
