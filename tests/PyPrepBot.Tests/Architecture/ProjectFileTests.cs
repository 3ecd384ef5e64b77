using System.Xml.Linq;

namespace PyPrepBot.Tests.Architecture;

/// <summary>An unused reference leaves no trace in an assembly: these read the project files themselves.</summary>
public sealed class ProjectFileTests
{
    private static readonly Dictionary<string, string[]> References = new(StringComparer.Ordinal)
    {
        ["PyPrepBot"] = ["PyPrepBot.Core", "PyPrepBot.Discord", "PyPrepBot.Slack", "PyPrepBot.Storage"],
        ["PyPrepBot.Core"] = [],
        ["PyPrepBot.Discord"] = ["PyPrepBot.Core", "PyPrepBot.Transport"],
        ["PyPrepBot.Slack"] = ["PyPrepBot.Core", "PyPrepBot.Transport"],
        ["PyPrepBot.Storage"] = ["PyPrepBot.Core"],
        ["PyPrepBot.Transport"] = [],
    };

    public static TheoryData<string> Projects => [.. Repository.FoldersIn("src")];

    [Fact]
    public void The_table_has_every_project() => Assert.Equal(References.Keys.Order(StringComparer.Ordinal), Repository.FoldersIn("src"));

    [Theory, MemberData(nameof(Projects))]
    public void A_project_refers_to_what_the_table_says(string project)
    {
        var referred = Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(References[project], referred.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_core_needs_one_package() =>
        Assert.Equal(["Microsoft.Extensions.Logging.Abstractions"], Included("PyPrepBot.Core", "PackageReference"));

    [Theory]
    [InlineData("LiteDB", "PyPrepBot.Storage")]
    [InlineData("Npgsql", "PyPrepBot.Storage")]
    [InlineData("Dapper", "PyPrepBot.Storage")]
    [InlineData("YamlDotNet", "PyPrepBot.Storage")]
    [InlineData("CsvHelper", "PyPrepBot.Storage")]
    [InlineData("Quartz", "PyPrepBot")]
    [InlineData("Serilog", "PyPrepBot")]
    [InlineData("Spectre.Console", "PyPrepBot")]
    [InlineData("System.CommandLine", "PyPrepBot")]
    [InlineData("Microsoft.Extensions.Hosting", "PyPrepBot")]
    public void A_package_stops_at_one_project(string package, string home)
    {
        var users = Repository.FoldersIn("src").Where(project => Included(project, "PackageReference").Any(name => IsOf(name, package)));

        Assert.All(users, user => Assert.Equal(home, user));
    }

    [Fact]
    public void Versions_stand_in_one_file_only() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(XDocument.Load(file).Descendants("PackageReference"), package => package.Attribute("Version") is not null));

    [Fact]
    public void The_solution_has_every_project_of_src()
    {
        var solution = Repository.Read("PyPrepBot.sln").Replace('\\', '/');

        Assert.All(Repository.FoldersIn("src"), project => Assert.Contains($"src/{project}/{project}.csproj", solution, StringComparison.Ordinal));
    }

    private static List<string> Included(string project, string element) =>
    [
        .. XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj")).Descendants(element)
            .Select(item => item.Attribute("Include")!.Value.Replace('\\', '/')),
    ];

    private static bool IsOf(string name, string package) => name == package || name.StartsWith(package + ".", StringComparison.Ordinal);
}
