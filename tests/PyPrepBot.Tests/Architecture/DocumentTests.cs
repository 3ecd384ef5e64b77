using System.Text.RegularExpressions;

namespace PyPrepBot.Tests.Architecture;

public sealed partial class DocumentTests
{
    private static readonly string[] Parts = ["Status", "Date", "Context", "Decision", "Consequences"];

    public static TheoryData<string> All => [.. Documents.Paths];

    public static TheoryData<string> Decisions => [.. Documents.Paths.Where(path => path.StartsWith("docs/decisions/", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(All))]
    public void A_document_names_what_exists(string document) =>
        Violations.None(Documents.NamedIn(document, Repository.Read(document)).Where(path => !Repository.Has(path)));

    [Fact]
    public void A_path_that_is_not_there_is_seen()
    {
        var named = Documents.NamedIn("docs/x.md", "Read `src/Nowhere/Gone.cs`, [this](../PyPrepBot.sln) and [that](gone.md); not `/quiz gil` or `data/logs`.");

        Assert.Equal(["docs/gone.md", "src/Nowhere/Gone.cs"], named.Where(path => !Repository.Has(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tree_of_the_readme_has_every_folder_of_src()
    {
        var tree = Tree().Match(Repository.Read("README.md")).Value;
        var folders = Repository.FoldersIn("src").Concat(Repository.FoldersIn("src/PyPrepBot.Core"));

        Violations.None(folders.Where(folder => !Regex.IsMatch(tree, $@"(?<![\w.]){Regex.Escape(folder)}/")));
    }

    [Theory, MemberData(nameof(Decisions))]
    public void A_decision_has_all_its_parts(string decision)
    {
        var text = Repository.Read(decision);

        Assert.Matches(@"/\d{4}-[a-z0-9-]+\.md$", decision);
        Violations.None(Parts.Where(part => !Regex.IsMatch(text, $@"^\W*{part}\b", RegexOptions.Multiline)));
    }

    [Fact]
    public void Every_decision_has_a_number_of_its_own() =>
        Assert.Equal(Decisions.Count, Decisions.Select(row => row.Data[.."docs/decisions/0000".Length]).Distinct().Count());

    [Fact]
    public void Every_setting_is_explained_to_operators()
    {
        var operating = Repository.Read("docs/operating.md");
        var settings = House.All.SelectMany(House.Written)
            .Where(type => type.IsPublic && type.GetField("Section") is not null)
            .SelectMany(type => type.GetProperties()
                .Where(property => property.CanWrite)
                .Select(property => $"{type.GetField("Section")!.GetRawConstantValue()}:{property.Name}"))
            .ToList();

        Assert.NotEmpty(settings);
        Violations.None(settings.Where(setting => !operating.Contains($"`{setting}`", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"```text\n[^`]*?src/\n[^`]*?```")]
    private static partial Regex Tree();
}
