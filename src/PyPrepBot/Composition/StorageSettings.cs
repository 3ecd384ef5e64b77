using Microsoft.Extensions.Configuration;
using PyPrepBot.Storage;

namespace PyPrepBot.Composition;

/// <summary>Reads where the data is kept.</summary>
internal static class StorageSettings
{
    public static void Read(IConfiguration settings, StorageOptions options)
    {
        var section = settings.GetSection(StorageOptions.Section);
        if (section[nameof(StorageOptions.Provider)] is { } provider)
        {
            options.Provider = Provider(provider);
        }

        options.Path = section[nameof(StorageOptions.Path)] is { Length: > 0 } path ? path : options.Path;
        options.ConnectionString = section[nameof(StorageOptions.ConnectionString)];
    }

    private static StorageProvider Provider(string name)
    {
        // By name only: "7" would be read as a provider that does not exist.
        if (!Enum.GetNames<StorageProvider>().Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new SettingsException($"Storage:Provider: there is no '{name}'. Set it to {nameof(StorageProvider.LiteDb)}.");
        }

        var provider = Enum.Parse<StorageProvider>(name, ignoreCase: true);
        return provider is StorageProvider.Postgres
            ? throw new SettingsException(
                "Storage:Provider: PostgreSQL cannot be used yet. Set it to LiteDb; the data can be moved once it can.")
            : provider;
    }
}
