namespace PyPrepBot.Tests.Architecture;

/// <summary>The repository this test run was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files of src.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Relative(path), File.ReadAllText(path)))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    public static IEnumerable<string> FoldersIn(string path) => Directory.EnumerateDirectories(Path.Combine(Root, path))
        .Select(folder => Path.GetFileName(folder))
        .Where(name => name is not ("bin" or "obj"))
        .Order(StringComparer.Ordinal);

    /// <summary>A path as it is written in documents: from the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PyPrepBot.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException("No PyPrepBot.sln above the tests.");
    }
}
