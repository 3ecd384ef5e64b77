using Microsoft.Extensions.Configuration;

namespace PyPrepBot.Composition;

/// <summary>Reads the configuration: the file beside the program, the one where it is started, the environment, the command line.</summary>
internal static class Settings
{
    private const string File = "appsettings.json";

    public static IConfigurationRoot Load(IReadOnlyDictionary<string, string?> commandLine)
    {
        var here = Path.Combine(Environment.CurrentDirectory, File);
        var beside = Path.Combine(AppContext.BaseDirectory, File);
        var builder = new ConfigurationBuilder();
        Add(builder, beside);
        if (!string.Equals(here, beside, StringComparison.Ordinal))
        {
            Add(builder, here);
        }

        builder.AddEnvironmentVariables().AddInMemoryCollection(commandLine);
        var settings = Built(builder);
        SettingsCheck.Demand(settings, Environment.GetEnvironmentVariables().Keys.Cast<string>());
        return settings;
    }

    /// <summary>A folder the operator names is taken from where the bot is started; what is not found there lies
    /// beside the program.</summary>
    public static string Folder(string path) =>
        Path.IsPathRooted(path) || Directory.Exists(Path.GetFullPath(path))
        || !Directory.Exists(Path.Combine(AppContext.BaseDirectory, path))
            ? Path.GetFullPath(path)
            : Path.Combine(AppContext.BaseDirectory, path);

    // No watching: settings are read once, at start.
    private static void Add(ConfigurationBuilder builder, string path) => builder.AddJsonFile(path, optional: true, reloadOnChange: false);

    private static IConfigurationRoot Built(ConfigurationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException broken)
        {
            // The outermost names the file, the innermost the line.
            throw new SettingsException(
                $"A settings file cannot be read. {broken.Message} {broken.GetBaseException().Message} Mend the file or move it away.");
        }
    }
}
