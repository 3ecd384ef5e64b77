namespace PyPrepBot.Tests.Storage.Files;

/// <summary>Finds the repository, and the folder of shared material that may lie beside it.</summary>
internal static class SharedFiles
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string? Find(string name)
    {
        var file = Path.Combine(Root, "..", "shared", name);
        return File.Exists(file) ? file : null;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PyPrepBot.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above holds the solution."));
}
