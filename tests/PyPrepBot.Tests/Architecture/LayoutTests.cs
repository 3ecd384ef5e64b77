using System.Text.RegularExpressions;

namespace PyPrepBot.Tests.Architecture;

public sealed partial class LayoutTests
{
    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace() => Assert.All(Repository.Sources, file =>
    {
        var space = Space().Match(file.Code);
        // Program.cs has top-level statements and so no namespace.
        Assert.Equal(file.Name == "Program" ? "" : file.Folder["src/".Length..].Replace('/', '.'), space.Groups[1].Value);
    });

    [Fact]
    public void A_file_holds_one_public_type_and_is_called_like_it() => Assert.All(Repository.Sources, file =>
    {
        var names = PublicTypes(file.Code).ToList();
        Assert.True(names.Count <= 1, $"{file.Path} holds {string.Join(" and ", names)}");
        // AddStorage.cs is called by what others type; the class around it is an accident of the language.
        var isAdd = file.Name.StartsWith("Add", StringComparison.Ordinal);
        Assert.True(isAdd || names.TrueForAll(name => name == file.Name.Split('{')[0]), $"{file.Path} holds {string.Join("", names)}");
    });

    [Fact]
    public void A_second_public_type_is_seen() =>
        Assert.Equal(["First", "Second", "Third"], PublicTypes("public sealed record First { public enum Inner { } }\npublic delegate Task<int> Second();\npublic readonly record struct Third(int X);"));

    [Fact]
    public void Every_file_ends_its_lines_and_itself_with_a_line_feed() => Assert.All(Repository.Sources, file =>
    {
        Assert.DoesNotContain('\r', file.Text);
        Assert.Matches(@"\S\n\z", file.Text);
        Assert.False(file.Text.StartsWith('\uFEFF'), file.Path);
    });

    private static IEnumerable<string> PublicTypes(string code) => Declaration().Matches(code)
        .Where(type => code.AsSpan(0, type.Index) is var before && before.Count('{') == before.Count('}'))
        .Select(type => type.Groups["name"].Value);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Space();

    [GeneratedRegex(@"\bpublic (?:\w+ )*?(?:(?:class|record struct|record|struct|interface|enum) |delegate [^(]+? )(?<name>\w+)")]
    private static partial Regex Declaration();
}
