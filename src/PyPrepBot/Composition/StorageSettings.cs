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
            options.Provider = Enum.TryParse<StorageProvider>(provider, ignoreCase: true, out var known)
                ? known
                : throw new SettingsException($"Storage:Provider: there is no '{provider}'. It is {string.Join(" or ", Enum.GetNames<StorageProvider>())}.");
        }

        options.Path = section[nameof(StorageOptions.Path)] is { Length: > 0 } path ? path : options.Path;
        options.ConnectionString = section[nameof(StorageOptions.ConnectionString)];
    }
}
