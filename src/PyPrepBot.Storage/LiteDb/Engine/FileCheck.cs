namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Looks at a data file before LiteDB does, to tell a newer or foreign file from a damaged one.</summary>
internal static class FileCheck
{
    public static void ThrowIfForeign(IDiskFile data)
    {
        if (data.Length == 0) return;
        var header = new byte[PageLayout.Size];
        if (data.Read(0, header) < header.Length || !PageLayout.IsSigned(header)) throw StorageErrors.Corrupt(data.Name, null);
        var version = PageLayout.FileVersionOf(header);
        if (version > PageLayout.FileVersion) throw StorageErrors.NewerVersion(data.Name, version, PageLayout.FileVersion);
        if (version < PageLayout.FileVersion) throw StorageErrors.Corrupt(data.Name, null);
    }
}
