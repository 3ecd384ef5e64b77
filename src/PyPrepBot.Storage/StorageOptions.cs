using System.ComponentModel.DataAnnotations;

namespace PyPrepBot.Storage;

/// <summary>Where and how data is kept.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Storage";

    [EnumDataType(typeof(StorageProvider))]
    public StorageProvider Provider { get; set; } = StorageProvider.LiteDb;

    /// <summary>The folder of the data; made if it is not there.</summary>
    [Required]
    public string Path { get; set; } = "data";

    /// <summary>Only for a database server.</summary>
    public string? ConnectionString { get; set; }
}
